package org.claimbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Arrays;

/// Claimbook in a process that has no sockets: whoever asks for one ends it at once, with the trace of who
/// that was.
public final class NoSockets {
    static final int DENIED = 66;

    /// The ways to a socket.
    enum Probe {
        SOCKET,
        SERVER,
        DATAGRAM,
        CHANNEL,
        SELECTOR
    }

    private NoSockets() {}

    @SuppressWarnings("deprecation") // There is no other way to forbid them, and no security manager any more.
    public static void main(String[] args) throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw denied();
        });
        ServerSocket.setSocketFactory(() -> {
            throw denied();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw denied();
        });
        if (args[0].equals("probe")) {
            ask(Probe.valueOf(args[1]));
        } else {
            Main.main(args);
        }
    }

    private static void ask(Probe kind) throws IOException {
        switch (kind) {
            case SOCKET -> new Socket("localhost", 1).close();
            case SERVER -> new ServerSocket(0).close();
            case DATAGRAM -> new DatagramSocket().close();
            case CHANNEL -> SocketChannel.open().close();
            case SELECTOR -> SelectorProvider.provider().openSelector().close();
        }
    }

    private static IllegalStateException denied() {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        err.println("a socket was asked for by");
        Arrays.stream(Thread.currentThread().getStackTrace()).forEach(err::println);
        Runtime.getRuntime().halt(DENIED);
        throw new IllegalStateException();
    }

    /// Denies the channels of `java.nio` too.
    public static final class Provider extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw denied();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw denied();
        }

        @Override
        public Pipe openPipe() {
            throw denied();
        }

        @Override
        public AbstractSelector openSelector() {
            throw denied();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw denied();
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw denied();
        }
    }
}
