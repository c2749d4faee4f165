@_exported import Actors
@_exported import Articles
@_exported import Claims
