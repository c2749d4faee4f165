import ArgumentParser
import GoodOffices

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process ends with.
enum ExitStatus: Int32 {
  case found = 0
  case nothingFound = 1
  case wrongInput = 2
  case skippedInputs = 3
  case checkFailed = 4
  case notInstalled = 5
}

/// An error for people: what went wrong and the next step.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String

  static func wrongInput(_ message: String) -> CommandFailure {
    CommandFailure(status: .wrongInput, message: message)
  }
}

/// Ends a run that went well, but not with `found`.
struct EarlyEnd: Error {
  var status: ExitStatus
}

enum CommandRun {
  /// Parses the process's arguments, runs the command, and exits.
  static func run(_ root: ParsableCommand.Type) async {
    var status = ExitStatus.found.rawValue
    do {
      var command = try root.parseAsRoot(
        PairedValues.spread(Array(CommandLine.arguments.dropFirst())))
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      status = report(error, root)
    }
    exit(status)
  }

  /// Says what went wrong on standard error, and returns the status to exit with.
  private static func report(_ error: any Error, _ root: ParsableCommand.Type) -> Int32 {
    switch error {
    case let end as EarlyEnd: return end.status.rawValue
    case let failure as CommandFailure: return report(failure.message, failure.status)
    case let error as DeskError:
      return report(error.description, error.isMissingComponent ? .notInstalled : .wrongInput)
    case let error as ArticleError: return report(error.description, .wrongInput)
    case let error as LanguageError: return report(error.description, .notInstalled)
    case let error as AuditError: return report(error.description, .wrongInput)
    case let error as ImportError: return report(error.description, .wrongInput)
    case let error as InfluenceError: return report(error.description, .wrongInput)
    case let error as ChartError:
      var isMissing = false
      if case .missingPlugin = error { isMissing = true }
      return report(error.description, isMissing ? .notInstalled : .wrongInput)
    case let error as ScratchError: return report(error.description, .wrongInput)
    case let error as StreamError: return report(error.description, .wrongInput)
    default:
      // Help and version are no errors; all else that is left is wrong usage.
      let message = root.fullMessage(for: error)
      guard root.exitCode(for: error).isSuccess else {
        Streams.say(message)
        return ExitStatus.wrongInput.rawValue
      }
      try? Streams.standardOutput(Array((message + "\n").utf8))
      return ExitStatus.found.rawValue
    }
  }

  private static func report(_ message: String, _ status: ExitStatus) -> Int32 {
    Streams.say("goodoffices: " + message)
    return status.rawValue
  }
}
