internal import KaderDomain
public import TerminalUI

extension NetworksPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let number) = meaning else { return [] }
        expected = nil
        if opened != nil {
            guard let rows = card?.rows, rows.indices.contains(number) else { return [] }
            row = rows[number]
        } else if let networks, networks.indices.contains(number) {
            selection = networks[number].id
        }
        return []
    }
}
