package org.jambatan.gateway.rates;

import io.netty.util.NetUtil;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The key under which an address is counted: whole for IPv4, its /64 for IPv6, since one host has all of that. */
final class Address {

    private Address() {}

    static String keyOf(@Nullable String address) {
        if (address == null) {
            return "unknown";
        }
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
    }
}
