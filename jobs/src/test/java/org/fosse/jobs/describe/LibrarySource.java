package org.fosse.jobs.describe;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of a package as the JDK's compiler reads them: its public types, in order of their names, with comments. */
final class LibrarySource {
    private final DocTrees documents;
    private final Map<String, TreePath> types = new LinkedHashMap<>();

    private LibrarySource(DocTrees documents) {
        this.documents = documents;
    }

    static LibrarySource read(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> listed = Files.list(folder)) {
            List<Path> sources = listed.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            LibrarySource source = new LibrarySource(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree tree : unit.getTypeDecls()) {
                    if (tree instanceof ClassTree type && isPublic(type)) {
                        source.types.put(type.getSimpleName().toString(), TreePath.getPath(unit, type));
                    }
                }
            }
            return source;
        }
    }

    /** The names of the public types at the top level. */
    List<String> types() {
        return List.copyOf(types.keySet());
    }

    TreePath getType(String name) {
        TreePath path = types.get(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no public type " + name);
        }
        return path;
    }

    /** The comment of a type or member; null where it has none. */
    @Nullable
    DocCommentTree findComment(TreePath path) {
        return documents.getDocCommentTree(path);
    }

    static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
