import Testing

@testable import Language

@Suite struct WebAddressTests {
  private let addresses = WebAddress(domainLetters: AffixTables.standard.domainLetters)

  @Test(arguments: [
    "example.org", "www.example.co.uk", "http://example.org/a?b=c#d",
    "ftp://u:p@example.org:8080/x",
    "someone@example.org", "a@b@example.org", "8.8.8.8", "8.8.8.8:53", "http://1.2.3.4/x",
    "word.word",
    "x_y.example.org", "münchen.de", "例.com", "a.bc?x",
  ])
  func addressesAreRecognised(text: String) {
    #expect(addresses.matches(ScalarText(text).scalars[...]))
  }

  @Test(arguments: [
    "word", "U.S.", "word.Word", "a.b", "10.0.0.1", "192.168.1.1", "172.16.0.1", "127.0.0.1",
    "1.2.3.255", "1.2.3.0", "256.1.1.1", "1.02.3.4x", "example.org:1", "example.org:123456", ".org",
    "example..org", "-x.org", "http://", "@", "a@b", "example.ORG", "1.002.3.4",
  ])
  func otherTextsAreNot(text: String) {
    #expect(!addresses.matches(ScalarText(text).scalars[...]))
  }
}
