import Testing

/// All tests of the real binary in real terminals. One at a time: each starts programs and waits.
@Suite(.serialized) struct InTerminals {}
