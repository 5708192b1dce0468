package org.jambatan.embedded.access;

import static org.apache.kafka.common.acl.AclOperation.ANY;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.jambatan.embedded.kafka.AgencyPrincipals;
import org.jambatan.embedded.kafka.InnerListener;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;
import org.jspecify.annotations.Nullable;

/** Those who may come in by Kafka's outer listener: a password, the right to read one stream, and a measure of it. */
public final class Consumers {
    private static final int ITERATIONS = 8192;
    private static final String BYTES_PER_SECOND = "consumer_byte_rate";
    private static final String SHARE_OF_A_THREAD = "request_percentage";

    /** Ten times what a busy platform writes, and half of one thread: enough to catch up, too little to be felt. */
    private static final Map<String, Double> QUOTAS =
            Map.of(BYTES_PER_SECOND, 10.0 * (1 << 20), SHARE_OF_A_THREAD, 50.0);

    private final InnerListener kafka;

    public Consumers(InnerListener kafka) {
        this.kafka = kafka;
    }

    /** Lets it in and returns its password, which is kept nowhere. The password comes last: half a consumer is none. */
    public String add(Consumer consumer) {
        var there = all().get(consumer.name().text());
        if (there != null) {
            throw new PartFailed(
                    "There is a consumer " + consumer.name() + " already; its password was shown when it was"
                            + " added. Revoke it first, or choose another name.");
        }
        withdraw(consumer.name());
        var password = Secret.random();
        kafka.ask("Allowing " + consumer.name() + " to read", admin -> {
            admin.createAcls(rightsOf(consumer)).all().get();
            admin.alterClientQuotas(List.of(quotas(consumer.name(), true)))
                    .all()
                    .get();
            var login = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
            return admin.alterUserScramCredentials(List.of(
                            new UserScramCredentialUpsertion(consumer.name().text(), login, password)))
                    .all()
                    .get();
        });
        return password;
    }

    /** By name, with the stream each may read; one without any has lost its rights and can read nothing. */
    public Map<String, @Nullable Consumer> all() {
        return kafka.ask("Listing the consumers", admin -> {
            var reading = new LinkedHashMap<String, Consumer>();
            for (var right : admin.describeAcls(AclBindingFilter.ANY).values().get()) {
                var principal = right.entry().principal();
                var topic = right.pattern().name();
                if (principal.startsWith(AgencyPrincipals.TYPE + ":") && topic.startsWith("jambatan.feed.")) {
                    var name = principal.substring(AgencyPrincipals.TYPE.length() + 1);
                    var agency = topic.replaceFirst("^jambatan\\.feed\\.", "").replaceFirst("\\.state$", "");
                    reading.put(name, new Consumer(new Name(name), agency));
                }
            }
            var all = new LinkedHashMap<String, @Nullable Consumer>();
            admin.describeUserScramCredentials().all().get().keySet().stream()
                    .sorted()
                    .forEach(name -> all.put(name, reading.get(name)));
            return all;
        });
    }

    /** Its password first: from then on nobody comes in by it, and with its rights gone an open connection reads nothing. */
    public void revoke(Name name) {
        if (!all().containsKey(name.text())) {
            withdraw(name);
            throw new PartFailed("There is no consumer " + name + ".");
        }
        kafka.ask(
                "Revoking " + name,
                admin -> admin.alterUserScramCredentials(
                                List.of(new UserScramCredentialDeletion(name.text(), ScramMechanism.SCRAM_SHA_512)))
                        .all()
                        .get());
        withdraw(name);
    }

    private void withdraw(Name name) {
        kafka.ask("Withdrawing the rights of " + name, admin -> {
            var whoever = new AccessControlEntryFilter(principal(name), null, ANY, AclPermissionType.ANY);
            admin.deleteAcls(Set.of(new AclBindingFilter(ResourcePatternFilter.ANY, whoever)))
                    .all()
                    .get();
            return admin.alterClientQuotas(List.of(quotas(name, false))).all().get();
        });
    }

    private static List<AclBinding> rightsOf(Consumer consumer) {
        var rights = new ArrayList<AclBinding>();
        for (var topic : consumer.topics()) {
            var pattern = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
            rights.add(right(consumer.name(), pattern, READ));
            rights.add(right(consumer.name(), pattern, DESCRIBE));
        }
        var groups = new ResourcePattern(ResourceType.GROUP, consumer.groupPrefix(), PatternType.PREFIXED);
        rights.add(right(consumer.name(), groups, READ));
        return rights;
    }

    private static AclBinding right(Name name, ResourcePattern pattern, AclOperation operation) {
        return new AclBinding(
                pattern, new AccessControlEntry(principal(name), "*", operation, AclPermissionType.ALLOW));
    }

    private static ClientQuotaAlteration quotas(Name name, boolean given) {
        return new ClientQuotaAlteration(
                new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, name.text())),
                QUOTAS.entrySet().stream()
                        .map(quota -> new ClientQuotaAlteration.Op(quota.getKey(), given ? quota.getValue() : null))
                        .toList());
    }

    private static String principal(Name name) {
        return AgencyPrincipals.TYPE + ":" + name;
    }
}
