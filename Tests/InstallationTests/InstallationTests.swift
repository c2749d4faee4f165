import Testing

@testable import Installation
