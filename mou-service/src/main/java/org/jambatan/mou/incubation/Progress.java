package org.jambatan.mou.incubation;

/** How many of its milestones a project has reached. */
record Progress(int done, int planned) {}
