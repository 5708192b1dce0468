package org.jambatan.catalog.offering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.catalog.equipment.EquipmentFacts;
import org.jambatan.catalog.lifecycle.JsonColumn;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.catalog.lifecycle.Where;
import org.jambatan.catalog.partner.Provider;
import org.jambatan.catalog.search.IndexedText;
import org.jambatan.catalog.search.Search;
import org.jambatan.catalog.search.SearchEntry;
import org.jambatan.catalog.search.SearchIndex;
import org.jambatan.catalog.search.Weight;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;

@ApplicationScoped
class Offerings implements PanacheRepositoryBase<Offering, UUID> {

    private final DataSource database;
    private final Search search;
    private final SearchIndex index;
    private final Clock clock;

    Offerings(DataSource database, Search search, SearchIndex index, Clock clock) {
        this.database = database;
        this.search = search;
        this.index = index;
        this.clock = clock;
    }

    Offering visible(Viewer viewer, UUID id) {
        if (!Where.visibleTo(viewer).matches(database, "offering", id)) {
            throw Answer.notFound();
        }
        return findById(id);
    }

    /** Not locked: locks go from the place to the instrument to the offering, and a stale version runs again. */
    Offering own(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    Page<Offering> page(Where where, Optional<String> words, PageRequest request) {
        var ids = search.find(where, words, request);
        var found = list("id in ?1", ids.items()).stream().collect(Collectors.toMap(Offering::id, Function.identity()));
        return ids.map(id -> Objects.requireNonNull(found.get(id)));
    }

    /** What depends on a facility or an instrument, in the order of ids. */
    List<Offering> dependingOn(UUID resource) {
        var ids = Sql.list(
                database,
                """
                select id from offering
                where facility_id = ? or equipment_id = ? or terms -> 'uses' @> cast(? as jsonb) order by id""",
                row -> row.getObject(1, UUID.class),
                resource,
                resource,
                "[{\"resourceId\": \"" + resource + "\"}]");
        return list("id in ?1 order by id", ids);
    }

    List<Offering> of(UUID partner) {
        return list("partnerId = ?1 order by id", partner);
    }

    /** Stores it, with its terms if they are new, and makes it findable as it now is. */
    void store(Offering offering, Setting setting) {
        persistAndFlush(offering);
        Sql.run(
                database,
                """
                insert into offering_version (offering_id, number, terms, since)
                values (?, ?, cast(? as jsonb), ?) on conflict do nothing""",
                offering.id(),
                offering.offeringVersion(),
                JsonColumn.write(offering.terms()),
                clock.instant());
        makeFindable(offering, setting);
    }

    void makeFindable(Offering offering, Setting setting) {
        var terms = offering.terms();
        var text = new IndexedText()
                .add(Weight.A, terms.name())
                .add(Weight.B, setting.equipment().map(EquipmentFacts::name).orElse(null))
                .add(Weight.B, setting.facility().name())
                .add(Weight.C, setting.provider().map(Provider::name).orElse(null))
                .add(Weight.D, terms.description());
        index.write(new SearchEntry(
                offering.id(),
                offering.partnerId(),
                offering.status().name(),
                terms.kind().name(),
                terms.mode().name(),
                terms.facilityId(),
                terms.equipmentId(),
                text));
    }

    Page<OfferingVersion> versionsOf(Offering offering, PageRequest request) {
        var before = request.cursor().map(cursor -> number(cursor.sortKey())).orElse(Long.MAX_VALUE);
        var rows = Sql.list(
                database,
                """
                select number, since, terms from offering_version
                where offering_id = ? and number < ? order by number desc limit ?""",
                row -> new OfferingVersion(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        JsonColumn.read(row.getString(3), DraftOffering.class)),
                offering.id(),
                before,
                request.limitAndOneMore());
        var page = Page.of(rows, request, version -> new Cursor(Long.toString(version.number()), offering.id()));
        return request.wantsCount() ? page.counted(countVersionsOf(offering)) : page;
    }

    private long countVersionsOf(Offering offering) {
        return Sql.one(
                        database,
                        "select count(*) from offering_version where offering_id = ?",
                        row -> row.getLong(1),
                        offering.id())
                .orElse(0L);
    }

    private static long number(String sortKey) {
        if (!sortKey.matches("\\d{1,18}")) {
            throw new org.jambatan.platform.problem.Invalid("cursor", "is not a cursor this list has given");
        }
        return Long.parseLong(sortKey);
    }
}
