package org.jambatan.mou.agreement;

/** A change of an agreement's engagement: by which rule, and how much evidence stands behind it. */
public record EngagementChange(Engagement was, Engagement is, String rule, int ruleVersion, int evidence) {}
