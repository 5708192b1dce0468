package org.jambatan.mou.incubation;

/** How many of its milestones a project has reached. */
record MilestoneProgress(int done, int planned) {}
