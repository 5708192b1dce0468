package org.jambatan.embedded.mailbox;

/** The mailbox as a process of its own: {@code MailboxProgram <port for letters> <port for the page>}. */
public final class MailboxProgram {
    private MailboxProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        var ports = new int[] {Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])};
        try (var server = new MailboxServer(ports[0], ports[1])) {
            server.start();
            System.out.println("Takes letters on port " + ports[0] + " and shows them on port " + ports[1] + ".");
            Thread.currentThread().join();
        }
    }
}
