#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one place that needs a logarithm.
enum Logarithm {
  /// −ln(1 − doubt) for a doubt from 0 to less than 1: costs add up where chances multiply.
  static func cost(ofDoubt doubt: Double) -> Double { -log1p(-doubt) }
}
