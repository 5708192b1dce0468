package org.jambatan.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** Every package says by {@code @NullMarked} in its {@code package-info.java} that nothing in it is null by chance. */
final class NullMarkedPackages {

    private NullMarkedPackages() {}

    static List<String> faults(JavaClasses classes) {
        var packages = new TreeMap<String, Boolean>();
        for (JavaClass type : classes) {
            var marked = type.getPackage().tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class));
            packages.put(type.getPackageName(), marked.orElse(false));
        }
        return packages.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> entry.getKey() + " has no package-info.java with @NullMarked")
                .toList();
    }
}
