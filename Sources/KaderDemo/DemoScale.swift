/// How much fictional data a demo holds.
public enum DemoScale: String, CaseIterable, Sendable {
    /// One house, a few weeks: for learning and showing.
    case desk

    /// One region with a year behind it.
    case region

    /// 35 regions, 28 houses, a million people and ten years: for measuring.
    case national
}
