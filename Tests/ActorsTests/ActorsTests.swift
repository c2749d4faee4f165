import Testing

@testable import Actors
