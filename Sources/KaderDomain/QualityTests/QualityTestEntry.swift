/// A quality test with what it is about by name.
public struct QualityTestEntry: Hashable, Identifiable, Sendable {
    public let test: QualityTest

    /// Blank where it is about none.
    public let employer: String
    /// What the action of the plan is called; blank where it is about none.
    public let action: String

    public var id: QualityTest.ID { test.id }

    public init(test: QualityTest, employer: String, action: String) {
        self.test = test
        self.employer = employer
        self.action = action
    }
}
