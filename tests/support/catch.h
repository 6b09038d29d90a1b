#pragma once
// Catch2 v2 is one large header: precompiled once, and the one place that knows v2 from v3.
#include <catch2/catch.hpp>
