/// What a job in a child process may use.
package struct ChildLimits: Sendable, Equatable {
  /// Of the processor, which does not depend on what else the machine does; four times as many of the
  /// clock.
  package var seconds: Int
  /// Memory in bytes, beyond what this process has.
  package var memory: Int
  /// Bytes of the result.
  package var output: Int

  package init(seconds: Int, memory: Int, output: Int = 512 << 20) {
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }
}
