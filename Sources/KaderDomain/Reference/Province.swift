/// A province, by the code of Statistics Netherlands: `PV27`.
public struct Province: Hashable, Identifiable, Sendable {
    public let code: String
    public let name: String
    /// ISO 3166-2: `NL-NH`.
    public let iso: String
    /// The name of its capital.
    public let capital: String
    /// The code of the municipality of its capital.
    public let capitalMunicipality: String

    public init(
        code: String, name: String, iso: String, capital: String, capitalMunicipality: String
    ) {
        self.code = code
        self.name = name
        self.iso = iso
        self.capital = capital
        self.capitalMunicipality = capitalMunicipality
    }

    public var id: String { code }
}
