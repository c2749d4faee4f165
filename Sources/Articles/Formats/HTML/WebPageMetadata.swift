/// What a web page says of itself in its head: date of publication, outlet, address.
struct WebPageMetadata {
  private(set) var date: String?
  private(set) var outlet: String?
  private(set) var url: String?
  private var dateRank = Int.max
  private var outletRank = Int.max

  /// Names of `<meta>` that hold the day of publication, the surest first.
  private static let dates = [
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "date",
  ]
  private static let outlets = ["og:site_name", "publisher", "application-name", "dc.publisher"]
  private static let longestScript = 1 << 20

  mutating func read(_ tag: HTMLTokenizer.Tag) {
    switch tag.name {
    case "meta":
      let name = tag["property"] ?? tag["name"] ?? tag["itemprop"] ?? ""
      if let content = tag["content"] { read(name: ASCII.lowercased(name.utf8), content) }
    case "time":
      if let day = tag["datetime"], tag["pubdate"] != nil || tag["itemprop"] == "datePublished" {
        read(name: "datepublished", day)
      }
    case "link":
      if tag["rel"] == "canonical", let address = tag["href"], !address.isEmpty { url = address }
    default: break
    }
  }

  private mutating func read(name: String, _ content: String) {
    guard !content.isEmpty else { return }
    if let rank = WebPageMetadata.dates.firstIndex(of: name), rank < dateRank {
      date = content
      dateRank = rank
    }
    if let rank = WebPageMetadata.outlets.firstIndex(of: name), rank < outletRank {
      outlet = content
      outletRank = rank
    }
    if name == "og:url", url == nil { url = content }
  }

  /// Reads the linked data of a `<script type="application/ld+json">`; anything else is left alone.
  mutating func read(script: String) {
    guard script.utf8.count <= WebPageMetadata.longestScript,
      let value = try? JSONReader.value(of: Array(script.utf8))
    else { return }
    read(linkedData: value, depth: 0)
  }

  private mutating func read(linkedData value: JSONValue, depth: Int) {
    guard depth < 8 else { return }
    if let items = value.array { for item in items { read(linkedData: item, depth: depth + 1) } }
    if let graph = value["@graph"] { read(linkedData: graph, depth: depth + 1) }
    if let day = value["datePublished"]?.string { read(name: "datepublished", day) }
    if let name = value["publisher"]?["name"]?.string { read(name: "publisher", name) }
  }
}
