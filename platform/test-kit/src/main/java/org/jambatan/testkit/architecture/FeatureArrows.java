package org.jambatan.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the features that are there, and what they use of each other, against the arrows. */
final class FeatureArrows {

    private FeatureArrows() {}

    static List<String> faults(JavaClasses classes, String root, Arrows arrows) {
        var faults = new ArrayList<String>();
        var there = featuresOf(classes, root);
        arrows.all().forEach((feature, others) -> {
            var named = new TreeSet<>(others);
            named.add(feature);
            named.removeAll(there);
            named.forEach(name -> faults.add("an arrow names " + root + "." + name + ", which is no package"));
        });
        there.stream()
                .filter(feature -> !arrows.all().containsKey(feature))
                .forEach(feature -> faults.add("the feature " + feature + " is in no arrow; say what it may use"));
        faults.addAll(uses(classes, root, arrows));
        return faults;
    }

    private static Set<String> featuresOf(JavaClasses classes, String root) {
        return classes.stream()
                .map(type -> Rules.featureOf(root, type))
                .filter(feature -> !feature.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> uses(JavaClasses classes, String root, Arrows arrows) {
        var faults = new TreeSet<String>();
        for (JavaClass type : classes) {
            var feature = Rules.featureOf(root, type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var other = Rules.featureOf(root, dependency.getTargetClass());
                if (!feature.isEmpty() && !other.isEmpty() && !arrows.allow(feature, other)) {
                    faults.add("%s may not use %s: %s uses %s"
                            .formatted(
                                    feature,
                                    other,
                                    type.getSimpleName(),
                                    dependency.getTargetClass().getSimpleName()));
                }
            }
        }
        return faults;
    }
}
