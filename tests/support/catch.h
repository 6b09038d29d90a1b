#pragma once
// Catch2 v2 is one large header: precompiled once with the standard ones, and the one place that
// knows v2 from v3.
#include "standard.h"

#include <catch2/catch.hpp>
