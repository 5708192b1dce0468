package org.jambatan.mou.softlanding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about a case that is never searched; a value of one column. */
record CaseContent(
        Company company,
        List<UUID> hosts,
        List<String> needs,
        @Nullable String targetMarket,
        List<ServiceGiven> services,
        List<StageReached> history) {

    CaseContent revised(ReviseCase input) {
        return new CaseContent(company, input.hosts(), input.needs(), input.targetMarket(), services, history);
    }

    CaseContent and(ServiceGiven service) {
        return new CaseContent(
                company,
                hosts,
                needs,
                targetMarket,
                Stream.concat(services.stream(), Stream.of(service)).toList(),
                history);
    }

    CaseContent and(StageReached stage) {
        return new CaseContent(
                company,
                hosts,
                needs,
                targetMarket,
                services,
                Stream.concat(history.stream(), Stream.of(stage)).toList());
    }
}
