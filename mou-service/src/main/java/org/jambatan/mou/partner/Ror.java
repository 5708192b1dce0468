package org.jambatan.mou.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation's id in the Research Organization Registry, kept as its full address. The last two digits are a check
 * sum (ISO 7064 mod 97-10) over the seven characters of Crockford's base 32 before them, so a slip of the pen is noticed.
 */
@Schema(
        type = SchemaType.STRING,
        description = "A ROR id: its full address, or the nine characters alone.",
        pattern = "^(https://ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$",
        examples = "https://ror.org/02e91jd64")
public record Ror(@JsonValue String url) {

    private static final String ADDRESS = "https://ror.org/";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}");

    public Ror {
        var id = url.startsWith(ADDRESS) ? url.substring(ADDRESS.length()) : url;
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("must be a ROR id such as https://ror.org/02e91jd64");
        }
        if (checksumOf(id.substring(0, 7)) != Integer.parseInt(id.substring(7))) {
            throw new IllegalArgumentException("must be a ROR id; its last two digits don't fit the rest");
        }
        url = ADDRESS + id;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ror of(String text) {
        return new Ror(text);
    }

    private static int checksumOf(String digits) {
        var number = digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 32 + digit);
        return (int) (98 - number * 100 % 97);
    }
}
