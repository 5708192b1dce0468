/** What an account may know of itself: its partners, roles and appointments. Publishes nothing, hears nothing. */
@NullMarked
package org.jambatan.mou.me;

import org.jspecify.annotations.NullMarked;
