#include "core/files.h"
#include "films/film_reader.h"
#include "films/folder.h"
#include "support/catch.h"

#include <cstdlib>
#include <sys/wait.h>

using namespace quiz;

namespace {

const std::string record = "Storyline: \"Night Train\" is a 1940 thriller by Carol Reed.\n"
                           "Year : 1940\nDirector: Carol Reed\nIMDB Rating: good\n";

/// Runs `red-shoes import`, its streams in files of the folder. The result is the exit code.
int import(const Folder& folder, const std::string& arguments) {
    const std::string in_folder = "cd '" + folder.path().string() + "' && ";
    const int status = std::system(
        (in_folder + "'" QUIZ_PROGRAM "' import " + arguments + " >out.txt 2>err.txt </dev/null")
            .c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string content(const Folder& folder, const std::string& name) {
    return read_file(folder.path() / name).value_or("missing");
}

} // namespace

TEST_CASE("The program imports a record to standard output, its warnings apart", "[films]") {
    const Folder folder;
    folder.write("film.txt", record);
    CHECK(import(folder, "film.txt") == 0);
    Problems problems;
    CHECK(read_film(content(folder, "out.txt"), "out.txt", problems));
    CHECK(problems.empty());
    CHECK(content(folder, "err.txt") == "film.txt:4: warning: A rating from 0 to 10 was expected; "
                                        "found \"good\". It was left out.\n");
}

TEST_CASE("The program imports a record to a file", "[films]") {
    const Folder folder;
    folder.write("film.txt", record);
    CHECK(import(folder, "film.txt -o new/film.json") == 0);
    CHECK(content(folder, "out.txt").empty());
    CHECK(content(folder, "new/film.json").find("\"title\": \"Night Train\"") != std::string::npos);
}

TEST_CASE("The program writes nothing of a broken record, and leaves what was there", "[films]") {
    const Folder folder;
    folder.write("film.txt", record + "  1. A \x1b[31mred\x1b[0m word.\n");
    folder.write("film.json", "before");
    CHECK(import(folder, "film.txt -o film.json") == 1);
    CHECK(content(folder, "film.json") == "before");
    CHECK(content(folder, "out.txt").empty());
    CHECK(content(folder, "err.txt").find("film.txt:5:8: error: The control character U+001B") ==
          0);
    CHECK(content(folder, "err.txt").find('\x1b') == std::string::npos);
}

TEST_CASE("The program says why it cannot read or write", "[films]") {
    const Folder folder;
    folder.write("film.txt", record);
    folder.write("folder/film.txt", record);
    CHECK(import(folder, "missing.txt") == 1);
    CHECK(import(folder, "folder") == 1);
    CHECK(import(folder, "/dev/zero") == 1);
    CHECK(import(folder, "film.txt -o film.txt/film.json") == 1);
    CHECK_FALSE(content(folder, "err.txt").empty());
    CHECK(import(folder, "") == 2);
}
