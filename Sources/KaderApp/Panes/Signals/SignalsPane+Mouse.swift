internal import KaderDomain
public import TerminalUI

extension SignalsPane {
    public mutating func point(at meaning: Spot.Meaning) -> [Step<Self>] {
        guard case .row(let number) = meaning else { return [] }
        expected = nil
        if opened != nil {
            row = number
        } else if shown.indices.contains(number) {
            selection = shown[number].id
        }
        return []
    }

    public mutating func scroll(by step: Int) -> [Step<Self>] {
        move(by: step)
        return []
    }
}
