package org.jambatan.embedded.mailbox;

/** Takes letters on one port of 127.0.0.1 and shows them on another. Run by the demo, and by tests. */
public final class MailboxServer implements AutoCloseable {
    private final SmtpSink sink;
    private final MailboxPages pages;

    public MailboxServer(int smtpPort, int pagePort) {
        this.sink = new SmtpSink(smtpPort);
        this.pages = new MailboxPages(sink.mailbox(), pagePort);
    }

    public void start() {
        sink.start();
        pages.start();
    }

    @Override
    public void close() {
        pages.stop();
        sink.close();
    }
}
