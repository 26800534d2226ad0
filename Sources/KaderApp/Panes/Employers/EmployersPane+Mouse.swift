internal import KaderDomain
public import TerminalUI

extension EmployersPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let number) = meaning else { return [] }
        expected = nil
        if openedCrisis != nil {
            guard let steps = crisis?.steps, steps.indices.contains(number) else { return [] }
            step = steps[number].id
        } else if opened != nil {
            guard let rows = card?.rows, rows.indices.contains(number) else { return [] }
            row = rows[number]
        } else if let lines, lines.indices.contains(number) {
            selection = lines[number].id
            return update(.move(0))
        }
        return []
    }
}
