#include "commands/commands.h"
#include "core/paths.h"

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    quiz::Invocation invocation{std::cin, std::cout, std::cerr, quiz::process_environment()};
    try {
        return quiz::run(argc, argv, invocation);
    } catch (const std::exception& broken) {
        std::cerr << "red-shoes: " << broken.what() << '\n';
        return quiz::exit_broken;
    }
}
