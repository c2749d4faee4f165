import FoundationEssentials
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a result could not be written.
struct StreamError: Error, CustomStringConvertible {
  var path: String
  var reason: Errno

  var description: String { "\(path): cannot be written (\(reason)); choose another place with -o" }
}

/// Standard output and standard error.
enum Streams {
  static func standardOutput(_ bytes: [UInt8]) throws(StreamError) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw StreamError(path: "standard output", reason: error as? Errno ?? .ioError)
    }
  }

  /// A line for the person at the terminal.
  static func say(_ line: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array((line + "\n").utf8))
  }

  static func sayInPlace(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
  }

  /// True for a terminal whose user has not asked for `NO_COLOR` (no-color.org).
  static var outputShowsColor: Bool {
    isatty(FileDescriptor.standardOutput.rawValue) == 1
      && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }

  static var errorIsTerminal: Bool { isatty(FileDescriptor.standardError.rawValue) == 1 }
}
