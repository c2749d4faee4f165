@_exported import Influence
