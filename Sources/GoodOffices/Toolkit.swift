/// The toolkit itself.
public enum Toolkit {
  /// As `goodoffices --version` and the methods paragraph give it.
  public static let version = "0.1.0"
}
