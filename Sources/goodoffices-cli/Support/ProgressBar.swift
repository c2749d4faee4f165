import GoodOffices
import Synchronization

/// How far a run has come, on the last line of a terminal; nothing where standard error is none.
final class ProgressBar: Sendable {
  private let start = ContinuousClock.now
  private let shown = Mutex<ContinuousClock.Instant?>(nil)

  /// The line is drawn anew ten times a second at most.
  private static let pause = Duration.milliseconds(100)

  /// What to tell about progress; nil where nobody would see it.
  var update: (@Sendable (DeskProgress) -> Void)? {
    guard Streams.errorIsTerminal else { return nil }
    return { [self] progress in
      let now = ContinuousClock.now
      let isDue = shown.withLock { last in
        if let last, now - last < ProgressBar.pause { return false }
        last = now
        return true
      }
      guard isDue else { return }
      Streams.sayInPlace("\r" + ProgressLine(progress, after: now - start).text + "\u{1B}[K")
    }
  }

  /// Clears the line.
  func finish() {
    guard shown.withLock({ $0 }) != nil else { return }
    Streams.sayInPlace("\r\u{1B}[K")
  }
}

/// One line of a progress bar: `reading [######..................] 25% 1,200 articles, 400/s, 9 s left`.
struct ProgressLine {
  let text: String

  private static let width = 24

  init(_ progress: DeskProgress, after time: Duration) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let rate = Double(progress.done) / max(seconds, 0.001)
    let fraction = progress.fraction
    var parts = ["reading"]
    if let fraction {
      let filled = Int(Double(ProgressLine.width) * fraction)
      parts.append(
        "[" + String(repeating: "#", count: filled)
          + String(repeating: ".", count: ProgressLine.width - filled) + "]")
      parts.append("\(Int(fraction * 100))%")
    }
    let count = ProgressLine.grouped(progress.done)
    let total = progress.total.map { "/" + ProgressLine.grouped($0) } ?? ""
    parts.append("\(count)\(total) articles,")
    parts.append(
      rate < 10 ? "\((rate * 10).rounded() / 10)/s" : "\(ProgressLine.grouped(Int(rate)))/s")
    // The first moments tell nothing about the rest.
    if let fraction, fraction > 0.005, seconds >= 1 {
      parts[parts.count - 1] += ","
      parts.append(ProgressLine.time(seconds * (1 - fraction) / fraction) + " left")
    }
    text = parts.joined(separator: " ")
  }

  /// `1,234,567`.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// `40 s`, `12 min`, `3 h 20 min`.
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(min(seconds.rounded(.up), 1e9))
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
