package org.jambatan.mou.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list answers as a table too, by {@code Accept: text/csv}. */
public interface Tabular {

    /** The columns' names, the same for every row of a list. */
    List<String> columns();

    /** One cell for each column. */
    List<@Nullable Object> cells();
}
