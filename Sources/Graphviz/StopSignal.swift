#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets a cancelled task reach a thread that waits for a child process: a pipe that can be read from
/// the moment somebody calls `raise`.
final class StopSignal: Sendable {
  /// To wait for; -1 where the system has no pipe left, and a limit of time must do.
  let descriptor: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
    (descriptor, writing) = (ends[0], ends[1])
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    close(writing)
  }

  func raise() {
    guard writing >= 0 else { return }
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }
}
