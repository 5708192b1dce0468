package org.jambatan.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The limits that only the source shows: method 40 lines, file 300, constructor 6 parameters (records have no limit). */
final class SourceLimits {

    private static final int METHOD_LINES = 40;
    private static final int FILE_LINES = 300;
    private static final int PARAMETERS = 6;

    private SourceLimits() {}

    /** Everything below a folder that is over a limit. */
    static List<String> faults(Path folder) {
        var files = sourcesIn(folder);
        if (files.isEmpty()) {
            return List.of("no source in " + folder.toAbsolutePath());
        }
        var faults = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                check(unit, trees, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in " + folder + " cannot be read.", e);
        }
        return faults;
    }

    private static List<Path> sourcesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in " + folder + " cannot be found.", e);
        }
    }

    private static void check(CompilationUnitTree unit, Trees trees, List<String> faults) {
        var file = Path.of(unit.getSourceFile().toUri()).getFileName();
        var lines = unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit) - 1);
        if (lines > FILE_LINES) {
            faults.add(file + " has " + lines + " lines, more than " + FILE_LINES);
        }
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                var length = linesOf(method, unit, trees);
                if (length > METHOD_LINES) {
                    faults.add(file + ": " + method.getName() + " has " + length + " lines, more than " + METHOD_LINES);
                }
                var isRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
                if (method.getName().contentEquals("<init>")
                        && !isRecord
                        && method.getParameters().size() > PARAMETERS) {
                    faults.add(file + ": a constructor has "
                            + method.getParameters().size() + " parameters, more than " + PARAMETERS);
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
    }

    private static long linesOf(MethodTree method, CompilationUnitTree unit, Trees trees) {
        var positions = trees.getSourcePositions();
        var first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
        var last = unit.getLineMap().getLineNumber(Math.max(0, positions.getEndPosition(unit, method)));
        return last - first + 1;
    }
}
