package org.jambatan.mou.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** The projects that letters of intent are about; the feature that keeps them answers for them. */
public interface InvestedProjects {

    /**
     * Why a letter between these cannot be about this project; nothing where it can.
     *
     * @param investor the investor, and the partner it stands for
     * @param owners the project's owners as the letter names them, and those they stand for, each a set of one or two
     */
    List<Refusal> refusalsOf(UUID project, Set<UUID> investor, List<Set<UUID>> owners);
}
