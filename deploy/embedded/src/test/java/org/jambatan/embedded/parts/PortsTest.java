package org.jambatan.embedded.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortsTest {
    @Test
    void a_port_is_taken_while_somebody_listens_on_it() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(Ports.isTaken(port)).isTrue();
            assertThat(Ports.answers(port)).isTrue();
        }
        assertThat(Ports.isTaken(port)).isFalse();
        assertThat(Ports.answers(port)).isFalse();
    }

    @Test
    void free_ports_are_all_different() {
        assertThat(Ports.free(20)).doesNotHaveDuplicates().hasSize(20);
    }
}
