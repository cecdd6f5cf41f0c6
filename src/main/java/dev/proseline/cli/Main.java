package dev.proseline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code proseline}. */
@Command(
    name = "proseline",
    description = "Strips boilerplate from article text and shows every stripped fragment.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      CleanCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      LearnCommand.class,
      ReportCommand.class,
      StatsCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the command line and ends the process: 0 if all went well, 1 if an input failed, 2 for
   * wrong usage.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(utf8(System.out))
        .setErr(utf8(System.err));
  }

  /** UTF-8 whatever the platform: the same input gives the same bytes everywhere. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: clean, explain, evaluate, learn, report or stats.");
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"proseline " + (version == null ? "(development)" : version)};
    }
  }
}
