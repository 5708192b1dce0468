package org.jambatan.mou.following;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.people.MemberWork;
import org.jboss.logging.Logger;

/** Works through what Keycloak does not know yet, and comes back to what failed, less and less often. */
@ApplicationScoped
class FollowMembers {

    private static final Logger LOG = Logger.getLogger(FollowMembers.class);

    private final MemberWork work;
    private final FollowMember follower;

    FollowMembers(MemberWork work, FollowMember follower, MeterRegistry meters) {
        this.work = work;
        this.follower = follower;
        meters.gauge("jambatan.members.waiting", work, MemberWork::waiting);
    }

    @Scheduled(every = "${jambatan.keycloak.follow-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followAll() {
        for (var piece = work.take(); piece.isPresent(); piece = work.take()) {
            follow(piece.get());
        }
    }

    private void follow(MemberWork.Piece piece) {
        try {
            follower.follow(piece.member());
            work.stands(piece);
            LOG.infof("Keycloak has followed: member %s, version %s", piece.member(), piece.version());
        } catch (RuntimeException failure) {
            var why = String.valueOf(failure.getMessage());
            if (piece.attempts() % 10 == 0) {
                LOG.warnf("Keycloak has not followed, member %s waits: %s", piece.member(), why);
            }
            work.failed(piece, why);
        }
    }
}
