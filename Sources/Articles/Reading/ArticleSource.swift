import FoundationEssentials
import SystemPackage

/// Walks through files, folders and JSON Lines, one record at a time.
///
/// Records come by name, then by line, whatever the order of the paths. What cannot be read is
/// handed over as a problem and never stops the walk.
///
/// - Complexity: memory for one file, or for one line of a JSON Lines file.
public struct ArticleSource: Sendable {
  /// A text longer than this many bytes is reported and not read.
  public static let longestText = 256 << 20

  private let files: [InputFiles.File]
  private var nextFile = 0
  private var lines: OpenLines?
  /// How many bytes of records were handed over.
  package let meter = InputMeter()

  private struct OpenLines: Sendable {
    var file: InputFiles.File
    var descriptor: FileDescriptor
    var reader: LineReader
  }

  /// - Parameters:
  ///   - paths: files, folders, `-` for standard input.
  ///   - format: what the files are; nil to go by their names and beginnings.
  /// - Throws: when a path does not exist or a folder holds no article.
  public init(paths: [String], as format: SourceFormat? = nil) throws(ArticleError) {
    files = try InputFiles(paths: paths).files.map { file in
      InputFiles.File(path: file.path, name: file.name, format: format ?? file.format)
    }
  }

  /// How many records there are; nil when a file must be read to know.
  public var recordCount: Int? {
    files.allSatisfy { $0.format != nil && $0.format != .jsonLines } ? files.count : nil
  }

  /// The bytes of all files together; nil when standard input is among them.
  package var byteCount: Int? {
    var sum = 0
    for file in files {
      guard file.path != "-" else { return nil }
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      sum += attributes?[.size] as? Int ?? 0
    }
    return sum
  }

  /// The next record, or what is wrong with it; nil at the end.
  public mutating func next() -> Result<SourceRecord, ArticleProblem>? {
    let found = nextFound()
    if case .success(let record)? = found { meter.add(record.bytes.count + 1) }
    return found
  }

  private mutating func nextFound() -> Result<SourceRecord, ArticleProblem>? {
    while true {
      if let found = nextLine() { return found }
      guard nextFile < files.count else { return nil }
      let file = files[nextFile]
      nextFile += 1
      do throws(Errno) {
        if let found = try open(file) { return found }
      } catch {
        return .failure(ArticleProblem(location: file.path, reason: "cannot be read (\(error))"))
      }
    }
  }

  /// Reads a whole file, or sets it up to be read line by line and returns nil.
  private mutating func open(_ file: InputFiles.File) throws(Errno)
    -> Result<SourceRecord, ArticleProblem>?
  {
    let isStandardInput = file.path == "-"
    let descriptor: FileDescriptor
    do {
      descriptor =
        isStandardInput ? .standardInput : try .open(FilePath(file.path), .readOnly)
    } catch {
      throw error as? Errno ?? .ioError
    }
    var keepsOpen = false
    defer { if !keepsOpen && !isStandardInput { try? descriptor.close() } }
    let start = try descriptor.readBlock()
    let format = file.format ?? SourceFormat(sniffing: start)
    if let reason = ArticleSource.foreignEncoding(start) {
      return .failure(ArticleProblem(location: file.path, reason: reason))
    }
    guard format != .jsonLines else {
      keepsOpen = true
      lines = OpenLines(
        file: file, descriptor: descriptor, reader: LineReader(descriptor, start: start))
      return nil
    }
    var bytes = start
    while bytes.count <= ArticleSource.longestText {
      let block = try descriptor.readBlock()
      if block.isEmpty {
        return .success(
          SourceRecord(bytes: bytes, format: format, name: file.name, path: file.path))
      }
      bytes += block
    }
    return .failure(
      ArticleProblem(location: file.path, reason: "longer than 256 MB, which no article is"))
  }

  private mutating func nextLine() -> Result<SourceRecord, ArticleProblem>? {
    while var open = lines {
      let line: LineReader.Line?
      do throws(Errno) {
        line = try open.reader.next()
      } catch {
        close()
        return .failure(
          ArticleProblem(location: open.file.path, reason: "cannot be read further (\(error))"))
      }
      lines = open
      switch line {
      case .bytes(let bytes, let number):
        if bytes.allSatisfy(ASCII.isBlank) { continue }
        return .success(
          SourceRecord(
            bytes: bytes, format: .jsonLines, name: "\(open.file.name):\(number)",
            path: open.file.path, line: number))
      case .tooLong(let number):
        return .failure(
          ArticleProblem(
            location: "\(open.file.path):\(number)", reason: "a line of more than 64 MB"))
      case nil:
        close()
      }
    }
    return nil
  }

  private mutating func close() {
    if let open = lines, open.file.path != "-" { try? open.descriptor.close() }
    lines = nil
  }

  /// Says what to do about bytes that are plainly no UTF-8 text.
  private static func foreignEncoding(_ start: [UInt8]) -> String? {
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return "UTF-16 text; convert it with `iconv -f UTF-16 -t UTF-8`"
    }
    let sample = start.prefix(4096)
    let zeros = sample.count { $0 == 0 }
    if start.starts(with: "%PDF-".utf8) || start.starts(with: "PK\u{3}\u{4}".utf8)
      || zeros * 16 > sample.count
    {
      return "not a text; save it as .txt, .md, .html or .jsonl"
    }
    return nil
  }
}
