package dev.whichcraft.devservices;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks whether somebody listens on a port of this machine. */
final class Port {

    private Port() {}

    static boolean taken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            // A port that waits out its last connections is free for a server, so it is free here.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static Trouble trouble(int port, String holder, String property) {
        return new Trouble("Port " + port + " is taken by " + holder + ". Stop it, or choose another port with -D"
                + property + "=PORT.");
    }

    static Trouble other(String server, String property) {
        return new Trouble(server + " of this folder runs on another port for another build. End that build, or give "
                + "the same -D" + property + "=PORT.");
    }
}
