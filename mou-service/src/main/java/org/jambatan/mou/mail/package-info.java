/**
 * Letters to people by e-mail: written in a command's own transaction, sent afterwards. Addresses and links stand in no
 * event and in no log.
 *
 * <p>Publishes nothing; hears nothing.
 */
@NullMarked
package org.jambatan.mou.mail;

import org.jspecify.annotations.NullMarked;
