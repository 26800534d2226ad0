public import KaderDomain
public import TerminalUI

public struct ContactForm: FormDefinition {
    let name: String
    public init(name: String) { self.name = name }
    public var title: Phrase { Phrase(nl: "", en: "") }
    public func fields(with dependencies: Dependencies) throws -> [FormField] { [] }
    public func faults(in values: FormValues, today: Day) -> [String: Phrase] { [:] }
    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm { SavedForm(.saved) }
}
