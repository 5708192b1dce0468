/**
 * Refuses tokens that name a partner their account has left since, or a role it has lost: a token lives five minutes
 * whatever happens. Of the roles in a token, those count that the account has in the partner it acts for. Hears {@code partner.member-left}, {@code partner.member-changed} and {@code partner.member-joined}.
 */
@NullMarked
package org.jambatan.platform.membership;

import org.jspecify.annotations.NullMarked;
