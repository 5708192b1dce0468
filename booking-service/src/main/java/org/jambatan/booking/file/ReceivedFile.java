package org.jambatan.booking.file;

import java.util.UUID;

/**
 * What has arrived whole. It is thrown away within hours unless somebody keeps it.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record ReceivedFile(UUID id, FileType type, long size, String sha256) {}
