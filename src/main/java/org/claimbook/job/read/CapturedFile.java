package org.claimbook.job.read;

/// The file that a report was captured from, as it was. Its bytes are not to be changed.
public final class CapturedFile {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    CapturedFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes;
    }
}
