package org.jambatan.embedded.launcher;

import java.nio.file.Path;
import java.util.List;
import org.jambatan.embedded.parts.PartFailed;

/** The program behind {@code ./jambatan}, once a JDK is found and the platform is built. */
public final class Launcher {
    private static final String USAGE =
            String.join("\n", """
            ./jambatan up [--detach]      start everything, load the demo world once
            ./jambatan down               stop it
            ./jambatan status             what runs, since when, how healthy, how big
            ./jambatan logs [part]        follow the logs
            ./jambatan demo               play the first story and print each step
            ./jambatan reset              stop and wipe all data
            ./jambatan backup FILE        a cold copy of all data
            ./jambatan restore FILE       and back""", OfficerCommand.USAGE, ClientCommand.USAGE, ConsumerCommand.USAGE, """
            ./jambatan dev SERVICE        that service in live reload against the rest
            ./jambatan test [--containers]  every test and guard
            ./jambatan check              the same, with the browser tests
            ./jambatan build              only build what up would start
            ./jambatan format             lay the sources out as the build wants them
            ./jambatan contracts          write the contracts anew from what is served and sent
            ./jambatan bench [name]       a benchmark and its peers""");

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        var progress = new Progress(System.out);
        try {
            return dispatch(arguments, Place.ofThisRun(), progress);
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int dispatch(List<String> arguments, Place place, Progress progress) {
        return switch (String.join(" ", arguments.stream().limit(1).toList())) {
            case "up" -> new Up(place, progress).run(arguments.contains("--detach"));
            case "down" -> new Down(place, progress).run();
            case "status" -> new Status(place, progress).run();
            case "logs" -> new Logs(place).follow(rest(arguments));
            case "demo" -> new Demo(place, progress).run();
            case "reset" -> new Reset(place, progress).run();
            case "backup" -> new Backup(place, progress).to(file(arguments));
            case "restore" -> new Backup(place, progress).from(file(arguments));
            case "officer" -> new OfficerCommand(place, progress).run(rest(arguments));
            case "client" -> new ClientCommand(place, progress).run(rest(arguments));
            case "consumer" -> new ConsumerCommand(place, progress).run(rest(arguments));
            case "dev" -> new Dev(place, progress).run(rest(arguments));
            default -> {
                progress.say(USAGE);
                yield arguments.isEmpty() || arguments.contains("help") ? 0 : 2;
            }
        };
    }

    private static List<String> rest(List<String> arguments) {
        return arguments.stream().skip(1).toList();
    }

    private static Path file(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new PartFailed("Name one file: ./jambatan " + arguments.getFirst() + " FILE");
        }
        return Path.of(arguments.getLast()).toAbsolutePath();
    }
}
