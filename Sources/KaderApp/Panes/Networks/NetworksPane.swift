public import KaderDomain
public import KaderReference
public import TerminalUI

public struct NetworksPane: Pane {
    public enum Message: Equatable, Sendable { case nothing }
    public enum Effect: Equatable, Sendable { case nothing }
    public static let name = Phrase(nl: "Netwerken", en: "Networks")
    let reference: Reference
    public private(set) var filter = ""
    public init(reference: Reference, region: String?) { self.reference = reference }
    public var title: Phrase { Self.name }
    public var start: [Step<Self>] { [] }
    public var keys: KeyTable<Message> { KeyTable([]) }
    public mutating func update(_ message: Message) -> [Step<Self>] { [] }
    public mutating func filter(by text: String) -> [Step<Self>] { filter = text; return [] }
    public func reload(after kinds: Set<String>) -> [Step<Self>] { [] }
    public func view(in context: ViewContext) -> any View { TextView("") }
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {}
}
