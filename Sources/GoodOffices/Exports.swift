@_exported import Actors
@_exported import Articles
@_exported import Charts
@_exported import Claims
@_exported import Graphs
@_exported import Influence
@_exported import Installation
@_exported import Language
